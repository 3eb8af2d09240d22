/// An activity's posts, shifts and crew as tables: taken away by those who run it, and the plan taken in again.
@NullMarked
package org.campusfrontline.volunteer.recruitment.table;

import org.jspecify.annotations.NullMarked;
