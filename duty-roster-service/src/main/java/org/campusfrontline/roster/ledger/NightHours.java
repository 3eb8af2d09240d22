package org.campusfrontline.roster.ledger;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.campusfrontline.roster.ledger.load.Nights;

/// The campus's nights, as they are set.
@Singleton
class NightHours {

    @Produces
    @Singleton
    Nights nights(LoadSettings settings) {
        return new Nights(settings.nightFrom(), settings.nightTo(), settings.nightLeastMinutes());
    }
}
