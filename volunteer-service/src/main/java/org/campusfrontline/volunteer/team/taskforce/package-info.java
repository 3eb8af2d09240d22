/// Task-force teams: formed, led, joined, dissolved with a summary.
@NullMarked
package org.campusfrontline.volunteer.team.taskforce;

import org.jspecify.annotations.NullMarked;
