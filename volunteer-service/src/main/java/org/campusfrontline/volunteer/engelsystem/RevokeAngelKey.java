package org.campusfrontline.volunteer.engelsystem;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Ends a person's key; clients that use it are refused from then on.
@UseCase
class RevokeAngelKey {

    private final AngelKeys keys;

    RevokeAngelKey(AngelKeys keys) {
        this.keys = keys;
    }

    public Outcome<Boolean> revoke(String person) {
        keys.revoke(person);
        return Outcome.done(true);
    }
}
