package io.cloudroute.web.signin;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.server.VaadinSession;
import io.cloudroute.identity.Account;
import io.cloudroute.identity.AccountId;
import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.SecondFactors;
import io.cloudroute.web.security.Seats;
import io.cloudroute.web.security.SignInSettings;
import io.cloudroute.web.security.SignedIn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The embedded account of whoever is signed in, for the screen where they guard it.
@Component
public class OwnAccount {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final SignInSettings settings;

    OwnAccount(Accounts accounts, SecondFactors secondFactors, SignInSettings settings) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.settings = settings;
    }

    /// What is shown while an authenticator app is set up.
    ///
    /// @param secret to be typed where no picture can be taken
    /// @param svg the picture, dark on white, of any size
    public record SetUp(String secret, String svg) {}

    /// Empty where people sign in at a provider of their organisation's own: passwords and codes are kept there.
    public Optional<Account> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return settings.embedded()
                        && authentication != null
                        && authentication.getPrincipal() instanceof SignedIn someone
                ? accounts.find(AccountId.parse(someone.getName()))
                : Optional.empty();
    }

    /// Changes the password. Every other session of this person ends at its next request; this one goes on.
    public Accounts.Change changePassword(String current, String wanted) {
        var change = accounts.changePassword(id(), current, wanted);
        if (change instanceof Accounts.Change.Changed) {
            var changedAt = find().orElseThrow().passwordChangedAt();
            var session = VaadinSession.getCurrent().getSession();
            Seats.keep(session, changedAt);
            ProviderSession.keep(session, changedAt);
        }
        return change;
    }

    /// Begins to set up an authenticator app; empty when one is set up already.
    public Optional<SetUp> beginSecondFactor() {
        return secondFactors.begin(id()).map(begun -> new SetUp(begun.secret(), svg(begun.address())));
    }

    /// @return the recovery codes, shown this once; empty when the code is wrong
    public Optional<List<String>> confirmSecondFactor(String code) {
        return secondFactors.confirm(id(), code);
    }

    /// Turns the second factor off; `Ok` when the password and the code, or recovery code, were right.
    public Accounts.SignIn removeSecondFactor(String password, String code) {
        return accounts.removeSecondFactor(id(), password, code);
    }

    public int recoveryCodesLeft() {
        return secondFactors.recoveryCodesLeft(id());
    }

    private AccountId id() {
        return find().orElseThrow(() -> new IllegalStateException("there is no embedded account"))
                .id();
    }

    private static String svg(String text) {
        try {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2);
            var matrix = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path fill="#000" d="%s"/></svg>""".formatted(matrix.getWidth(), matrix.getHeight(), path);
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
