/// Back-fills and corrections, and the unit's decision on everything declared.
@NullMarked
package org.campusfrontline.volunteer.hours.declaring;

import org.jspecify.annotations.NullMarked;
