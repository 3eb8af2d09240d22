/// The care fund's double-entry ledger: each source balances for itself.
@NullMarked
package org.campusfrontline.roster.carefund.ledger;

import org.jspecify.annotations.NullMarked;
