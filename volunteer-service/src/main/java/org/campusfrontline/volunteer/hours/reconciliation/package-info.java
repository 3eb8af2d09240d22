/// The proof that the ledger balances.
@NullMarked
package org.campusfrontline.volunteer.hours.reconciliation;

import org.jspecify.annotations.NullMarked;
