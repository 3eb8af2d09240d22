/// Who was asked into a matter (a team, a branch), who agreed, and what happened to it.
@NullMarked
package org.campusfrontline.volunteer.team.roll;

import org.jspecify.annotations.NullMarked;
