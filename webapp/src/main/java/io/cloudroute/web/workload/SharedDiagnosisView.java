package io.cloudroute.web.workload;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cloudroute.tenancy.Secret;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Empty;
import io.cloudroute.workload.Diagnosis;
import io.cloudroute.workload.SharedDiagnoses;
import io.cloudroute.workload.SharedDiagnoses.Shared;
import java.time.ZoneOffset;
import java.util.Optional;

/// A result that somebody shared: for whoever has the link, until it ends.
@Route(value = "diagnose/:token", autoLayout = false)
@AnonymousAllowed
final class SharedDiagnosisView extends PublicPage implements BeforeEnterObserver {

    private final SharedDiagnoses shared;
    private final VisitLimit limit;

    SharedDiagnosisView(SharedDiagnoses shared, VisitLimit limit) {
        this.shared = shared;
        this.limit = limit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = new Secret(event.getRouteParameters().get("token").orElse(""));
        var found = limit.admits(VaadinRequest.getCurrent().getRemoteAddr())
                ? shared.find(token)
                : Optional.<Shared>empty();
        found.ifPresentOrElse(result -> show(token, result), this::gone);
    }

    private void show(Secret token, Shared result) {
        var until = format().date(result.until().atZone(ZoneOffset.UTC).toLocalDate());
        var end = new Button(getTranslation("diagnose.share.end"), CrIcon.TRASH.create(), _ -> {
            shared.end(token);
            gone();
        });
        var actions = new Div(new Anchor("diagnose", getTranslation("diagnose.own")), end);
        actions.addClassName("cr-actions");
        show(
                getTranslation("diagnose.shared", days(result.diagnosis()), until),
                getTranslation("diagnosis.title"),
                new DiagnosisResult(result.diagnosis(), format(), null),
                actions);
    }

    private String days(Diagnosis diagnosis) {
        var first = diagnosis.first();
        var last = diagnosis.last();
        return first == null || last == null ? getTranslation("diagnose.of.numbers") : format().range(first, last);
    }

    private void gone() {
        show(
                "",
                getTranslation("diagnosis.title"),
                new Empty(
                        getTranslation("diagnose.gone"),
                        getTranslation("diagnose.gone.what"),
                        new Anchor("diagnose", getTranslation("diagnose.own"))));
    }
}
