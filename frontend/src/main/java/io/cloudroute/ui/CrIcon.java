package io.cloudroute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.Locale;

/// The icons: one line family (Lucide), 16 px, stroke 1.75, in the colour of the text around them.
///
/// An icon is silent for assistive technology: the word beside it, or the label of its button, says what it means.
public enum CrIcon {
    HOME,
    STETHOSCOPE,
    CHART,
    PLUG,
    SLIDERS,
    SHIELD_CHECK,
    ROUTE,
    FILE_CLOCK,
    CHART_LINE,
    ARROWS,
    ARROW_RIGHT,
    ARROW_LEFT,
    HANDSHAKE,
    RECEIPT,
    BELL,
    SEARCH,
    CALENDAR,
    CHEVRON_DOWN,
    CHEVRON_UP,
    CHEVRON_LEFT,
    CHEVRON_RIGHT,
    CHEVRONS_UP_DOWN,
    X,
    TABLE,
    COLUMNS,
    DOWNLOAD,
    UPLOAD,
    SHARE,
    LOCK,
    USERS,
    USER,
    TAG,
    LOADER,
    SCROLL,
    BUILDING,
    BOOK_OPEN,
    SETTINGS,
    LOG_OUT,
    MOON,
    SUN,
    LANGUAGES,
    KEY,
    MAIL,
    PLUS,
    MINUS,
    CHECK,
    ALERT_TRIANGLE,
    INFO,
    COPY,
    LINK,
    EXTERNAL_LINK,
    TRASH,
    REFRESH,
    PLAY,
    PAUSE,
    GIT_COMPARE,
    EYE,
    PENCIL,
    MORE,
    MENU,
    FILTER,
    BOOKMARK,
    HISTORY,
    CLOCK,
    GAUGE,
    FILE,
    DATABASE,
    LAYOUT,
    CIRCLE,
    LIST;

    /// A new icon to add to a component; as a button's icon, a navigation item's prefix, or anywhere in text.
    public Component create() {
        return new Glyph(cssClass());
    }

    /// The class that draws this icon on an element that also has `cr-icon`.
    public String cssClass() {
        return "cr-icon-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Tag("span")
    private static final class Glyph extends Component implements HasStyle {

        Glyph(String drawing) {
            addClassNames("cr-icon", drawing);
            getElement().setAttribute("aria-hidden", "true");
        }
    }
}
