/// What is to be planned, in words: days, shifts, posts, people with their past, demand, wishes, and rules as data.
@NullMarked
package org.campusfrontline.roster.engine.model;

import org.jspecify.annotations.NullMarked;
