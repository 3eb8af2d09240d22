/// Published instances read from their texts and plans of them counted by the formats' own words. Nothing here knows
/// the service, so that its engine has somebody to disagree with.
@NullMarked
package org.campusfrontline.deploy.bench.published;

import org.jspecify.annotations.NullMarked;
