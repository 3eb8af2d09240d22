package org.campusfrontline.volunteer.grant;

import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.UseCase;
import org.campusfrontline.volunteer.grant.GrantRequests.NewGrant;

/// Gives a role on a node to an active person.
@UseCase
class GiveGrant {

    private final GrantGiving giving;

    GiveGrant(GrantGiving giving) {
        this.giving = giving;
    }

    Outcome<GrantView> give(NewGrant wanted) {
        return giving.give(wanted.draft());
    }
}
