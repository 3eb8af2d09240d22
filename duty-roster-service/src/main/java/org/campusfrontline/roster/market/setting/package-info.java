/// What a period or a unit says about swaps.
@NullMarked
package org.campusfrontline.roster.market.setting;

import org.jspecify.annotations.NullMarked;
