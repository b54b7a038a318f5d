package io.cloudroute.identity;

import org.springframework.stereotype.Component;

/// Keys that follow from the installation's key, and are kept nowhere.
@Component
public class CustomerKeys {

    private final Seal seal;

    CustomerKeys(Seal seal) {
        this.seal = seal;
    }

    /// The same 32 bytes for the same purpose; of one purpose's nothing follows about another's.
    ///
    /// @param purpose what the key is for and whose it is
    public byte[] derive(String purpose) {
        return seal.derive(purpose);
    }
}
