package io.cloudroute.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes passwords, and says which are too weak.
@Component
class Passwords {

    private static final int MIN_CHARACTERS = 12;
    private static final int MAX_BYTES = 72;
    private static final int BCRYPT_STRENGTH = 12;

    /// One to four characters, again and again.
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1{2,}.{0,3}");

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    private final String nobodys = hash("nobody has this password");
    private final Set<String> common = read();

    Optional<Weakness> weakness(String password, String email) {
        if (password.codePointCount(0, password.length()) < MIN_CHARACTERS) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (tooLong(password)) {
            return Optional.of(Weakness.TOO_LONG);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var at = email.indexOf('@');
        var local = at < 0 ? email : email.substring(0, at);
        if (lower.contains(email) || (local.length() >= 6 && lower.contains(local))) {
            return Optional.of(Weakness.IS_EMAIL);
        }
        if (common.contains(lower) || REPEATED.matcher(lower).matches()) {
            return Optional.of(Weakness.COMMON);
        }
        return Optional.empty();
    }

    String hash(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password was hashed to nothing");
        }
        return hash;
    }

    /// Takes as long without a hash as with one.
    boolean matches(String password, @Nullable String hash) {
        var right = encoder.matches(tooLong(password) ? "" : password, hash == null ? nobodys : hash);
        return right && hash != null;
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    private static Set<String> read() {
        var stream = Passwords.class.getResourceAsStream("common-passwords.txt");
        if (stream == null) {
            throw new IllegalStateException("common-passwords.txt is missing from the class path");
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
