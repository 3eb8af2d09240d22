package org.campusfrontline.roster.carefund.source;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.guard.NameGuard;

/// Holds the titles of a source against the refused words.
@Singleton
class FundNames {

    private final NameGuard guard;

    FundNames(NameGuard guard) {
        this.guard = guard;
    }

    Optional<Refusal> refusal(String titleZh, String titleEn) {
        return guard.refusal("/titleZh", titleZh).or(() -> guard.refusal("/titleEn", titleEn));
    }
}
