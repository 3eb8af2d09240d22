/// Appointments for counselling, which nobody sees but the two who meet.
@NullMarked
package org.campusfrontline.roster.counselling;

import org.jspecify.annotations.NullMarked;
