package io.cloudroute.web.workload;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinSession;
import io.cloudroute.web.parts.Format;
import java.util.Locale;

/// A page before the frame: for whoever comes, in both languages.
abstract class PublicPage extends Div implements HasDynamicTitle {

    private final Main content = new Main();

    PublicPage() {
        addClassName("cr-public");
        var mark = new Image("cloudroute/logo.svg", "");
        mark.addClassName("cr-brand-mark");
        var brand = new Anchor("/diagnose", mark, new Span("CloudRoute"));
        brand.addClassName("cr-brand");
        var german = getLocale().getLanguage().equals("de");
        var language = new Button(german ? "English" : "Deutsch", _ -> speak(german ? Locale.US : Locale.GERMANY));
        language.addThemeVariants(ButtonVariant.TERTIARY);
        language.getElement().setAttribute("lang", german ? "en" : "de");
        var end = new Div(language, new Anchor("/", getTranslation("diagnose.signin")));
        end.addClassName("cr-actions");
        var bar = new Header(brand, end);
        bar.addClassName("cr-public-bar");
        content.addClassName("cr-public-main");
        add(bar, content);
    }

    private static void speak(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().getPage().reload();
    }

    void show(String context, String heading, Component... parts) {
        content.removeAll();
        var title = new H1(heading);
        title.addClassName("cr-title");
        var line = new Paragraph(context);
        line.addClassName("cr-page-context");
        var lead = new Div(title, line);
        lead.addClassName("cr-public-lead");
        content.add(lead);
        content.add(parts);
    }

    Format format() {
        return new Format(getLocale());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("diagnosis.title") + " · CloudRoute";
    }
}
