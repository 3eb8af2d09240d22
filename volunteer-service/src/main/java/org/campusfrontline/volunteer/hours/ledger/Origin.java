package org.campusfrontline.volunteer.hours.ledger;

import java.util.UUID;

/// What an entry stands for; each is booked at most once.
public record Origin(Kind kind, UUID id) {

    public enum Kind {
        SIGN_UP,
        DECLARATION,
        /// The id is that of the entry that is reversed.
        REVERSAL
    }
}
