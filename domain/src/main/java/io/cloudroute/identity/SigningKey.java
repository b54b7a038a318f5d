package io.cloudroute.identity;

import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;

/// A key that tokens are signed with (RS256).
///
/// @param id the `kid` in a token's header
public record SigningKey(String id, RSAPublicKey publicKey, RSAPrivateCrtKey privateKey) {

    /// Never the key itself.
    @Override
    public String toString() {
        return "SigningKey[%s]".formatted(id);
    }
}
