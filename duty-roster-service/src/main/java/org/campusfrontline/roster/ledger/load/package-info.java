/// What a duty weighs and what is fair of it: pure functions.
@NullMarked
package org.campusfrontline.roster.ledger.load;

import org.jspecify.annotations.NullMarked;
