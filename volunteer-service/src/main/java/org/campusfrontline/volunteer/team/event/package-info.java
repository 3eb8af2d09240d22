/// What is told of who was asked into a team, a branch or a post, and of its end.
@NullMarked
package org.campusfrontline.volunteer.team.event;

import org.jspecify.annotations.NullMarked;
