package io.cloudroute.web.inbox;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/// What waits may be something else now: whoever shows it looks again.
public final class WaitingChanged extends ComponentEvent<UI> {

    private WaitingChanged(UI ui) {
        super(ui, false);
    }

    public static void tell(UI ui) {
        ComponentUtil.fireEvent(ui, new WaitingChanged(ui));
    }
}
