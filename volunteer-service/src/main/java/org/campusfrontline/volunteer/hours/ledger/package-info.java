/// The append-only ledger of minutes: each entry balances, nothing is changed, a mistake is reversed.
@NullMarked
package org.campusfrontline.volunteer.hours.ledger;

import org.jspecify.annotations.NullMarked;
