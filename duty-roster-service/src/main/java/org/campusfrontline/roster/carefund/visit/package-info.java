/// Condolence visits: to units, groups, and people who agreed.
@NullMarked
package org.campusfrontline.roster.carefund.visit;

import org.jspecify.annotations.NullMarked;
