/// What was done with each version of a roster, by whom and when.
@NullMarked
package org.campusfrontline.roster.history;

import org.jspecify.annotations.NullMarked;
