package io.cloudroute.web.signin;

import io.cloudroute.identity.Accounts;
import io.cloudroute.identity.Resets;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Mails the link to a new password, where the installation has a mail server (`spring.mail.host`).
@Component
@Embedded
class ResetMail {

    private static final Logger LOG = LoggerFactory.getLogger(ResetMail.class);

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final Accounts accounts;
    private final Resets resets;
    private final Addresses addresses;
    private final MessageSource words;

    ResetMail(
            ObjectProvider<JavaMailSender> sender,
            @Value("${cloudroute.mail.from:}") String from,
            Accounts accounts,
            Resets resets,
            Addresses addresses,
            MessageSource words) {
        this.sender = sender.getIfAvailable();
        this.from = from.isBlank() ? "no-reply@" + URI.create(addresses.base()).getHost() : from;
        this.accounts = accounts;
        this.resets = resets;
        this.addresses = addresses;
        this.words = words;
    }

    boolean available() {
        return sender != null;
    }

    /// Returns at once: how long it takes would tell whether there is such an account.
    void send(String email, Locale locale) {
        if (sender != null) {
            Thread.startVirtualThread(() -> write(sender, email, locale));
        }
    }

    private void write(JavaMailSender sender, String email, Locale locale) {
        var account = accounts.find(email).orElse(null);
        if (account == null) {
            return;
        }
        var link = "%s/idp/new-password?token=%s"
                .formatted(addresses.base(), resets.begin(account.id()).text());
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(account.email());
        message.setSubject(words.getMessage("signin.mail.subject", null, locale));
        message.setText(words.getMessage("signin.mail.text", new Object[] {account.name(), link}, locale));
        try {
            sender.send(message);
        } catch (MailException failure) {
            LOG.error("The mail with a link to a new password could not be sent", failure);
        }
    }
}
