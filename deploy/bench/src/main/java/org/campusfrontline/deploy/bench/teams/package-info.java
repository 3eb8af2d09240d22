/// Bursts of teams that sign up as one.
@NullMarked
package org.campusfrontline.deploy.bench.teams;

import org.jspecify.annotations.NullMarked;
