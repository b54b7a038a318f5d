package io.cloudroute.web.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The address of the screen that is open: its path, and behind the "?" its filters, order, columns and selection.
public final class Address {

    private final String path;
    private final Map<String, List<String>> query;

    public Address(BeforeEnterEvent event) {
        this(
                event.getLocation().getPath(),
                event.getLocation().getQueryParameters().getParameters());
    }

    Address(String path, Map<String, List<String>> query) {
        this.path = path;
        this.query = new LinkedHashMap<>(query);
    }

    public Optional<String> get(String key) {
        return query.getOrDefault(key, List.of()).stream().findFirst();
    }

    /// Says something else from now on, without a navigation; null or empty takes it out.
    public void put(String key, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            query.remove(key);
        } else {
            query.put(key, List.of(value));
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(path, new QueryParameters(query)));
    }

    /// What is behind the "?".
    public String query() {
        return new QueryParameters(query).getQueryString();
    }

    /// Goes to the same screen with something else behind the "?".
    void go(String other) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(other));
    }
}
