/// What holds for teams, temporary branches and responsibility posts, in plain Java.
@NullMarked
package org.campusfrontline.volunteer.team.rule;

import org.jspecify.annotations.NullMarked;
