/** What members can do: levels in each category of activities, and the skills of each level with the stages of learning them. */
package io.github.perfectgym4j.sandbox.company.skills;
