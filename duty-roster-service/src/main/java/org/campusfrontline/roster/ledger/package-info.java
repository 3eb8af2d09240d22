/// The load ledger: what each person carried across periods, booked from published rosters.
@NullMarked
package org.campusfrontline.roster.ledger;

import org.jspecify.annotations.NullMarked;
