/// What a roster needs and how long a stock lasts, as pure rules.
@NullMarked
package org.campusfrontline.roster.supply.rule;

import org.jspecify.annotations.NullMarked;
