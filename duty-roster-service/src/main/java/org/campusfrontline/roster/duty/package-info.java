/// The duties in force, for the person who has them.
@NullMarked
package org.campusfrontline.roster.duty;

import org.jspecify.annotations.NullMarked;
