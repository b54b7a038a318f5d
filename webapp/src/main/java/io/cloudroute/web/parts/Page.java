package io.cloudroute.web.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// A screen: its title, one line of context, its actions, and what it shows.
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Paragraph context = new Paragraph();
    private final Div actions = new Div();
    private final Div header = new Div();

    protected Page() {
        addClassName("cr-page");
        var heading = new Div(title, context);
        heading.addClassName("cr-page-heading");
        context.addClassName("cr-page-context");
        actions.addClassName("cr-page-actions");
        header.add(heading, actions);
        header.addClassName("cr-page-header");
        add(header);
        context.setVisible(false);
        getElement().executeJs("""
                this.addEventListener('focusin', event => {
                    this.crFocus = event.target.closest('[data-focus]')?.dataset.focus;
                });""");
    }

    /// Names what takes the keyboard, so that it has the focus again when the screen is shown anew.
    ///
    /// @param key unique on the screen
    public static <C extends Component> C focusable(C component, String key) {
        component.getElement().setAttribute("data-focus", key);
        return component;
    }

    /// The heading, which is the browser tab's title too.
    protected void title(String text) {
        title.setText(text);
    }

    /// What is shown, on which basis, for which dates.
    protected void context(String text) {
        context.setText(text);
        context.setVisible(!text.isEmpty());
    }

    /// At the right of the title; at most one of them primary.
    protected void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /// Takes away what is below the header: a navigation within a screen shows it anew.
    protected void clear() {
        removeAll();
        actions.removeAll();
        add(header);
        getElement().executeJs("""
                const key = this.crFocus;
                requestAnimationFrame(() => {
                    if (key && document.activeElement === document.body) {
                        this.querySelector(`[data-focus="${CSS.escape(key)}"]`)?.focus({preventScroll: true});
                    }
                });""");
    }

    protected Format format() {
        return new Format(getLocale());
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · CloudRoute";
    }
}
