package org.campusfrontline.volunteer.engelsystem;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;

/// Gives a person a new key in place of an earlier one.
@UseCase
class OpenAngelKey {

    private final AngelKeys keys;

    OpenAngelKey(AngelKeys keys) {
        this.keys = keys;
    }

    public Outcome<String> open(String person) {
        return Outcome.done(keys.open(person));
    }
}
