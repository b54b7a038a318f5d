package io.cloudroute.tenancy;

import java.util.Arrays;
import java.util.List;

/// What a member may do in its organisation.
public enum Role {
    OWNER(Side.CUSTOMER),
    FINOPS(Side.CUSTOMER),
    VIEWER(Side.CUSTOMER),
    MANAGER(Side.PARTNER),
    LEAD(Side.PARTNER),
    OPERATIONS(Side.BROKER),
    FINANCE(Side.BROKER),
    ADMIN(Side.BROKER);

    private final Side side;

    Role(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /// The name by which routes and services ask for it, such as `BROKER_ADMIN`.
    public String authority() {
        return side + "_" + name();
    }

    public static List<Role> of(Side side) {
        return Arrays.stream(values()).filter(role -> role.side == side).toList();
    }
}
