/// Tables that organisers take away.
@NullMarked
package org.campusfrontline.volunteer.team.table;

import org.jspecify.annotations.NullMarked;
