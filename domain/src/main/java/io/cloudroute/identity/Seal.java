package io.cloudroute.identity;

import io.cloudroute.tenancy.DatabaseSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Encrypts what must not be readable in the database or its backups: AES-256-GCM with the installation's key.
@Component
final class Seal {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AccountSettings accounts;
    private final DatabaseSettings database;
    private @Nullable SecretKeySpec key;

    Seal(AccountSettings accounts, DatabaseSettings database) {
        this.accounts = accounts;
        this.database = database;
    }

    /// @param purpose what the secret is for and whose it is: a sealed text opens for the same purpose only
    byte[] close(byte[] secret, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose).doFinal(secret);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws IllegalStateException when it was sealed with another key, or for another purpose
    byte[] open(byte[] sealed, String purpose) {
        var nonce = new byte[NONCE_BYTES];
        var buffer = ByteBuffer.wrap(sealed).get(nonce);
        var text = new byte[buffer.remaining()];
        buffer.get(text);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, purpose).doFinal(text);
        } catch (AEADBadTagException wrongKey) {
            throw new IllegalStateException(
                    "The database holds secrets that were sealed with another key than this node's (%s). Every node needs the same: set cloudroute.accounts.key, or bring back the file identity.key of the data folder."
                            .formatted(purpose),
                    wrongKey);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A key of 32 bytes for the purpose: HMAC-SHA-256 under the installation's key.
    byte[] derive(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key().getEncoded(), "HmacSHA256"));
            return mac.doFinal(("derived key: " + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /// Read when first needed: an installation with another sign-in provider has none.
    private synchronized SecretKeySpec key() {
        if (key == null) {
            var text = accounts.key() == null || accounts.key().isBlank()
                    ? kept(database.folder().resolve("identity.key"))
                    : accounts.key();
            key = new SecretKeySpec(decode(text), "AES");
        }
        return key;
    }

    private static byte[] decode(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == 32) {
                return bytes;
            }
        } catch (IllegalArgumentException _) {
            // Told below, with what is wanted.
        }
        throw new IllegalStateException(
                "The key that seals secrets (cloudroute.accounts.key, or identity.key in the data folder) must be 32 bytes in Base64. Make one with: openssl rand -base64 32");
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("The key file %s cannot be read or made".formatted(file), failure);
        }
    }

    private static void make(Path file) throws IOException {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var folder = Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(
                        folder,
                        "identity",
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, "identity", ".new");
        Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException _) {
            Files.delete(draft);
        }
    }
}
