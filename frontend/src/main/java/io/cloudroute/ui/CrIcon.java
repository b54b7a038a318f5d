package io.cloudroute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

public enum CrIcon {
    HOME,
    STETHOSCOPE,
    CHART,
    PLUG,
    SHIELD_CHECK,
    USERS,
    SCROLL,
    BUILDING,
    TAG,
    LOADER,
    CHEVRONS_UP_DOWN,
    SEARCH,
    SETTINGS,
    MAIL,
    KEY;

    public Component create() {
        return new Span();
    }
}
