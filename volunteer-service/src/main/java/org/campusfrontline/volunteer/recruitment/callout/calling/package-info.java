/// Where organisers call people to shifts.
@NullMarked
package org.campusfrontline.volunteer.recruitment.callout.calling;

import org.jspecify.annotations.NullMarked;
