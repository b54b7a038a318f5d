package io.cloudroute.web.tenancy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.EmailField;
import io.cloudroute.identity.MemberResets;
import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Organisations;
import io.cloudroute.tenancy.Organisations.Invitation;
import io.cloudroute.tenancy.Organisations.Member;
import io.cloudroute.tenancy.Organisations.Outcome;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Side;
import io.cloudroute.ui.CrIcon;
import io.cloudroute.web.parts.Address;
import io.cloudroute.web.parts.Copyable;
import io.cloudroute.web.parts.Format;
import io.cloudroute.web.parts.Listing;
import io.cloudroute.web.parts.Tile;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The members of an organisation and its open invitations, to be kept by those who may.
final class Members extends Composite<Div> {

    private final Organisations organisations;
    private final Optional<MemberResets> resets;
    private final OrganisationId organisation;
    private final Side side;
    private final Listing<Member> members;
    private final Listing<Invitation> invitations;
    private final Tile invited;

    /// @param resets empty where people sign in at a provider of their organisation's own
    Members(
            Organisations organisations,
            Optional<MemberResets> resets,
            OrganisationId organisation,
            Side side,
            Address address) {
        this.organisations = organisations;
        this.resets = resets;
        this.organisation = organisation;
        this.side = side;
        var invite = new Button(getTranslation("people.invite"), CrIcon.MAIL.create(), _ -> new InviteDialog().open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(invite);
        actions.addClassName("cr-actions");
        members = new Listing<Member>("people", true, address)
                .cell("name", getTranslation("people.name"), member -> member.name() + " " + member.email(), this::who)
                .words("roles", getTranslation("people.roles"), member -> roles(member.roles()))
                .cell(
                        "state",
                        getTranslation("people.state"),
                        this::state,
                        member -> Tile.chip(state(member), member.suspendedAt() == null ? "pos" : "warn"))
                .actions(this::actions);
        invitations = new Listing<Invitation>("invitations", false, address)
                .words("email", getTranslation("people.email"), Invitation::email)
                .words("roles", getTranslation("people.roles"), invitation -> roles(invitation.roles()))
                .words(
                        "expires",
                        getTranslation("people.expires"),
                        invitation -> format().time(invitation.expiresAt()),
                        Invitation::expiresAt)
                .actions(invitation ->
                        small("people.revoke", () -> organisations.revoke(organisation, invitation.id())));
        invited = new Tile(getTranslation("people.invitations"), invitations);
        getContent().addClassName("cr-stack");
        getContent().add(actions, new Tile(getTranslation("people.members"), members), invited);
        refresh();
    }

    private String state(Member member) {
        return getTranslation(member.suspendedAt() == null ? "people.active" : "people.suspended");
    }

    private void refresh() {
        members.rows(organisations.members(organisation));
        var open = organisations.invitations(organisation);
        invitations.rows(open);
        invited.setVisible(!open.isEmpty());
    }

    private Component who(Member member) {
        var words = new Div(new Span(member.name()), new Span(member.email()));
        words.addClassName("cr-two-lines");
        var avatar = new Avatar(member.name());
        avatar.setAbbreviation(Format.initials(member.name()));
        var row = new Div(avatar, words);
        row.addClassName("cr-who");
        return row;
    }

    private Component actions(Member member) {
        var row = new Div(
                small("people.roles.change", () -> {
                    new RolesDialog(member).open();
                    return new Outcome.Done();
                }),
                member.suspendedAt() == null
                        ? small("people.suspend", () -> organisations.suspend(organisation, member.person(), true))
                        : small("people.restore", () -> organisations.suspend(organisation, member.person(), false)));
        resets.ifPresent(links -> row.addComponentAtIndex(1, small("people.reset", () -> {
            resetLink(links, member);
            return new Outcome.Done();
        })));
        row.addClassName("cr-actions");
        return row;
    }

    private void resetLink(MemberResets links, Member member) {
        switch (links.link(organisation, member.person())) {
            case MemberResets.Outcome.Made(var token) ->
                new LinkDialog(
                                getTranslation("people.reset"),
                                getTranslation("people.reset.what", member.name()),
                                "/idp/new-password?token=" + token.text())
                        .open();
            case MemberResets.Outcome.NotFound _ ->
                Notification.show(getTranslation("people.reset.none", member.name()));
            case MemberResets.Outcome.BelongsElsewhere _ ->
                Notification.show(getTranslation("people.reset.elsewhere", member.name()));
        }
    }

    private Button small(String key, Supplier<Outcome> command) {
        var button = new Button(getTranslation(key), _ -> {
            switch (command.get()) {
                case Outcome.Done _ -> refresh();
                case Outcome.NotFound _ -> refresh();
                case Outcome.LastKeeper _ -> Notification.show(getTranslation("people.last"));
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private String roles(Set<Role> roles) {
        return String.join(
                ", ",
                roles.stream()
                        .sorted()
                        .map(role -> getTranslation("role." + role.name()))
                        .toList());
    }

    private Format format() {
        return new Format(getLocale());
    }

    private CheckboxGroup<Role> roleField() {
        var field = new CheckboxGroup<Role>(getTranslation("people.roles"));
        field.setItems(Role.of(side));
        field.setItemLabelGenerator(role -> getTranslation("role." + role.name()));
        return field;
    }

    private final class RolesDialog extends Dialog {
        RolesDialog(Member member) {
            setHeaderTitle(getTranslation("people.roles.of", member.name()));
            var roles = roleField();
            roles.setValue(member.roles());
            var save = new Button(getTranslation("action.save"), _ -> {
                if (roles.getValue().isEmpty()) {
                    roles.setInvalid(true);
                    roles.setErrorMessage(getTranslation("people.roles.none"));
                    return;
                }
                if (organisations.changeRoles(organisation, member.person(), roles.getValue())
                        instanceof Outcome.LastKeeper) {
                    roles.setInvalid(true);
                    roles.setErrorMessage(getTranslation("people.last"));
                    return;
                }
                close();
                refresh();
            });
            save.addThemeVariants(ButtonVariant.PRIMARY);
            add(roles);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
        }
    }

    private final class InviteDialog extends Dialog {
        InviteDialog() {
            setHeaderTitle(getTranslation("people.invite"));
            var email = new EmailField(getTranslation("people.email"));
            email.setWidthFull();
            email.setRequired(true);
            var roles = roleField();
            var send = new Button(getTranslation("people.invite.make"), _ -> {
                email.setInvalid(email.isEmpty() || !email.getValue().contains("@"));
                email.setErrorMessage(getTranslation("people.email.wrong"));
                roles.setInvalid(roles.getValue().isEmpty());
                roles.setErrorMessage(getTranslation("people.roles.none"));
                if (!email.isInvalid() && !roles.isInvalid()) {
                    organisations
                            .invite(organisation, email.getValue(), roles.getValue())
                            .ifPresent(token -> {
                                close();
                                new LinkDialog(
                                                getTranslation("people.invite"),
                                                getTranslation("people.link.what", email.getValue()),
                                                "/join/" + token.text())
                                        .open();
                            });
                    refresh();
                }
            });
            send.addThemeVariants(ButtonVariant.PRIMARY);
            add(email, roles);
            getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), send);
        }
    }

    /// A link that is shown this once.
    private final class LinkDialog extends Dialog {
        LinkDialog(String title, String what, String path) {
            setHeaderTitle(title);
            add(new Paragraph(what));
            UI.getCurrent()
                    .getPage()
                    .fetchCurrentURL(url -> add(new Copyable(
                            getTranslation("people.link"), url.getProtocol() + "://" + url.getAuthority() + path)));
            var done = new Button(getTranslation("action.done"), _ -> close());
            done.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(done);
        }
    }
}
