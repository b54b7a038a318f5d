package io.cloudroute.web.shell;

import io.cloudroute.tenancy.OrganisationId;
import io.cloudroute.tenancy.Role;
import io.cloudroute.tenancy.Seat;
import io.cloudroute.ui.CrIcon;
import java.util.ArrayList;
import java.util.List;

/// Where each side can go, in groups: one list for the side navigation and the command palette.
record Navigation(List<Group> groups) {

    /// @param title a translation key; empty for the first, untitled group
    record Group(String title, List<Place> places) {}

    /// @param title a translation key
    record Place(String title, String path, CrIcon icon) {}

    static Navigation of(Seat seat) {
        return switch (seat.side()) {
            case CUSTOMER -> customer(seat);
            case PARTNER -> partner(seat);
            case BROKER -> broker(seat);
        };
    }

    List<Place> places() {
        return groups.stream().flatMap(group -> group.places().stream()).toList();
    }

    /// The places inside one customer, for whoever may open it.
    static List<Place> inside(OrganisationId customer) {
        var path = "customers/" + customer + "/";
        return List.of(
                new Place("diagnosis.title", path + "diagnosis", CrIcon.STETHOSCOPE),
                new Place("spend.title", path + "spend", CrIcon.CHART),
                new Place("workloads.title", path + "workloads", CrIcon.LAYOUT),
                new Place("plan.title", path + "plan", CrIcon.SLIDERS),
                new Place("scenario.title", path + "scenarios", CrIcon.GIT_COMPARE),
                new Place("board.title", path + "board", CrIcon.COLUMNS),
                new Place("bills.title", path + "bills", CrIcon.PLUG),
                new Place("tieout.title", path + "tie-out", CrIcon.SHIELD_CHECK),
                new Place("logs.title", path + "logs", CrIcon.FILE_CLOCK));
    }

    private static Navigation customer(Seat seat) {
        var organisation = new ArrayList<Place>();
        if (seat.has(Role.OWNER)) {
            organisation.add(new Place("people.title", "people", CrIcon.USERS));
        }
        organisation.add(new Place("audit.title", "audit", CrIcon.SCROLL));
        return new Navigation(List.of(
                new Group("", List.of(new Place("home.title", "", CrIcon.HOME))),
                new Group("nav.spend", inside(seat.organisation())),
                new Group("nav.organisation", organisation)));
    }

    private static Navigation partner(Seat seat) {
        var organisation = new ArrayList<Place>();
        if (seat.has(Role.MANAGER)) {
            organisation.add(new Place("people.title", "people", CrIcon.USERS));
        }
        organisation.add(new Place("audit.title", "audit", CrIcon.SCROLL));
        return new Navigation(List.of(
                new Group("", List.of(new Place("home.title", "", CrIcon.HOME))),
                new Group("nav.organisation", organisation)));
    }

    private static Navigation broker(Seat seat) {
        var admin = new ArrayList<Place>();
        admin.add(new Place("organisations.title", "organisations", CrIcon.BUILDING));
        admin.add(new Place("pricing.title", "prices", CrIcon.TAG));
        admin.add(new Place("models.title", "models", CrIcon.SLIDERS));
        if (seat.has(Role.ADMIN)) {
            admin.add(new Place("people.title", "people", CrIcon.USERS));
            admin.add(new Place("job.title", "jobs", CrIcon.DATABASE));
        }
        admin.add(new Place("audit.title", "audit", CrIcon.SCROLL));
        return new Navigation(List.of(
                new Group("nav.operations", List.of(new Place("control.title", "", CrIcon.HOME))),
                new Group("nav.admin", admin)));
    }
}
