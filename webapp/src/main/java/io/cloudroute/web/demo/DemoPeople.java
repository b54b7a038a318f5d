package io.cloudroute.web.demo;

import io.cloudroute.tenancy.Role;
import java.util.List;
import java.util.Set;

/// Who can sign in to the demo. The password is no secret: the demo is for one's own machine.
public final class DemoPeople {

    public static final String PASSWORD = "cloudroute-demo";

    static final String NORTHWIND = "Northwind Support GmbH";
    static final String QUILLSTONE = "Quillstone Legal SAS";
    static final String BRIGHTLINE = "Brightline Cloud";
    static final String BROKER = "CloudRoute";

    private DemoPeople() {}

    record DemoPerson(String email, String name, String organisation, Set<Role> roles) {}

    static List<DemoPerson> all() {
        return List.of(
                new DemoPerson("lena@northwind.example", "Lena Hartwig", NORTHWIND, Set.of(Role.OWNER)),
                new DemoPerson("tomas@northwind.example", "Tomás Rey", NORTHWIND, Set.of(Role.FINOPS)),
                new DemoPerson("vera@northwind.example", "Vera Lindt", NORTHWIND, Set.of(Role.VIEWER)),
                new DemoPerson("camille@quillstone.example", "Camille Renard", QUILLSTONE, Set.of(Role.OWNER)),
                new DemoPerson(
                        "marta@brightline.example", "Marta Lindqvist", BRIGHTLINE, Set.of(Role.MANAGER, Role.LEAD)),
                new DemoPerson("ines@cloudroute.example", "Ines Kovač", BROKER, Set.of(Role.OPERATIONS)),
                new DemoPerson(
                        "adrian@cloudroute.example",
                        "Adrian Moss",
                        BROKER,
                        Set.of(Role.ADMIN, Role.OPERATIONS, Role.FINANCE)));
    }
}
