package io.cloudroute.web.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.cloudroute.tenancy.Directory;
import io.cloudroute.tenancy.Seated;
import java.util.Locale;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The language and colours of each browser tab: what the person chose, else what the browser asks for.
@Component
public class Appearance implements VaadinServiceInitListener {

    private static final String DARK = "cr.dark";

    private final Directory directory;

    Appearance(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    private void prepare(UI ui) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var person = authentication != null && authentication.getPrincipal() instanceof Seated someone
                ? directory.person(someone.person())
                : java.util.Optional.<Directory.Person>empty();
        var language =
                person.map(Directory.Person::locale).orElse(ui.getLocale().getLanguage());
        ui.setLocale("de".equals(language) ? Locale.GERMANY : Locale.US);
        ui.getPage().setColorScheme(ColorScheme.Value.LIGHT_DARK);
        person.map(Directory.Person::colourScheme).ifPresent(scheme -> set(ui, scheme.equals("dark")));
    }

    /// Whether the person chose the dark colours for this tab.
    static boolean isDark(UI ui) {
        return Boolean.TRUE.equals(ComponentUtil.getData(ui, DARK));
    }

    static void set(UI ui, boolean dark) {
        ComponentUtil.setData(ui, DARK, dark);
        ui.getPage().setColorScheme(dark ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
    }
}
