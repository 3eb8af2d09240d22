/// What the fund's ledger proves, for those who watch over it.
@NullMarked
package org.campusfrontline.roster.carefund.report;

import org.jspecify.annotations.NullMarked;
