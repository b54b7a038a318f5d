package io.cloudroute.web.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// One of a few, side by side.
public final class Segments<T> extends Composite<Div> {

    public Segments(List<T> choices, Function<T, String> words, T chosen, Consumer<T> picked) {
        getContent().addClassName("cr-segments");
        getContent().getElement().setAttribute("role", "group");
        for (var choice : choices) {
            var button = Page.focusable(
                    new NativeButton(words.apply(choice), _ -> picked.accept(choice)),
                    "segment " + words.apply(choice));
            button.getElement().setAttribute("aria-pressed", String.valueOf(choice.equals(chosen)));
            getContent().add(button);
        }
    }
}
