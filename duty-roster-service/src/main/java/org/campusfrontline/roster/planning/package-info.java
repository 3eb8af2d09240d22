/// What is to be planned and what came out: days, shift types, staff, wishes, cover and the plan itself.
@NullMarked
package org.campusfrontline.roster.planning;

import org.jspecify.annotations.NullMarked;
