package io.cloudroute.web.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Every word on the screen, in English and German.
///
/// The first locale is for whoever asks for neither. In the texts, `'` is written `''`, as [MessageFormat] wants it.
@Component
class Words implements I18NProvider {

    private static final Logger log = LoggerFactory.getLogger(Words.class);
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.US, Locale.GERMAN, Locale.GERMANY);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        try {
            var text = ResourceBundle.getBundle("vaadin-i18n.translations", locale, NO_FALLBACK)
                    .getString(key);
            return new MessageFormat(text, locale).format(parameters);
        } catch (MissingResourceException _) {
            log.warn("There is no word for {} in {}", key, locale);
            return key;
        }
    }
}
