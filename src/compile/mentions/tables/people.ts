const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Before a name they make it a person’s. “President”, “King” and “Miss” are left out: they go before countries too. */
export const TITLES = words(`
  Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady Sgt Sgt. Sergeant Lt Lt. Lieutenant Capt Capt. Cpl Cpl.
  Corporal Pvt Pvt. Pfc Pfc. Maj. Col. Colonel Gen. Cmdr. Adm. Rep Rep. Reps. Sen Sen. Sens. Gov. Judge Justice Officer Deputy Detective Det. Constable
  Inspector Trooper Coach Rev Rev. Reverend Pastor Senator Congressman Congresswoman Assemblyman Assemblywoman Councilman Councilwoman
  Councillor Commissioner Superintendent Principal Attorney Representative Sheriff Chaplain Cardinal Archbishop Nurse Aunt Uncle`)

/** Lower-case words for somebody who is then named. */
export const ROLES = words(`
  actor actress singer songwriter rapper drummer guitarist comedian model musician author writer novelist poet artist painter
  director producer player striker defender midfielder goalkeeper keeper winger forward guard centre center quarterback
  receiver cornerback linebacker lineman tackle pitcher shortstop outfielder batsman bowler all-rounder fullback full-back hooker prop
  flanker lock fly-half scrum-half driver jockey boxer fighter golfer sprinter swimmer skater cyclist teammate team-mate
  star rookie veteran coach manager captain lawyer attorney prosecutor congressman congresswoman senator detective officer
  suspect victim defendant brother sister son daughter husband wife girlfriend boyfriend fiance fiancé fiancée friend colleague
  cousin nephew niece spokesman spokeswoman named nicknamed founder presenter broadcaster journalist reporter correspondent
  freshman sophomore junior senior great legend`)

/** What only people have, behind “’s”. */
export const POSSESSIONS = words(`
  wife husband mother father mom mum dad parents son daughter sons daughters brother brothers sister sisters family lawyer lawyers attorney
  attorneys teammate teammates team-mates girlfriend boyfriend jumper dunk mugshot funeral widow killer fiancé fiancee fiancée
  bail arraignment classmates roommate bedroom knee ankle autopsy`)

/** What people alone do; countries rush, pitch, bat, plead and recall, too. */
export const DEEDS = words(`
  grinned smiled laughed shrugged nodded testified graduated sang dribbled dunked homered quipped`)

/**
 * First names that go before a surname. Left out are months, words that start sentences (Will, Grant, Mark),
 * and names that are places too (Sydney, Florence, Santiago).
 */
export const FIRST_NAMES = words(`
  Aaron Abdul Abigail Abraham Ada Adam Adele Adrian Agnes Agnieszka Ahmed Aisha Alan Albert Alejandro Alex Alexander Alexandra Alexis
  Alfred Ali Alice Alicia Alison Allan Allen Allison Alvin Alyssa Amanda Amber Amelia Amir Amy Ana Anatole Andre Andrea Andreas Andrei
  Andrew Andy Angela Angelina Anita Ann Anna Anne Annette Annie Anthony Antoine Anton Antonio Ariel Arnold Arthur Ashley Audrey
  Barack Barbara Barry Beatrice Becky Belinda Ben Benjamin Bernard Bernie Bert Beth Betty Beverly Bianca Billy Blake Bob Bobby Bonnie
  Brad Bradley Brandi Brandon Brenda Brendan Brent Brett Brian Bridget Britney Brittany Bruce Bryan Bryce Caitlin Calvin Cameron
  Camille Candace Carl Carla Carlos Carmen Carol Caroline Carolyn Carrie Casey Catherine Cathy Cecil Cedric Cesar Chandler
  Charles Charlie Chelsea Cheryl Chloe Chris Christina Christine Christopher Chuck Cindy Claire Clarence Clark Claude Claudia Clayton Clifford
  Clint Clive Cody Cole Colin Colleen Connie Connor Conor Corey Cory Courtney Craig Crystal Curtis Cynthia Daisy Dale Damian Damien
  Damon Daniel Danielle Danny Darius Darlene Darrell Darren Darryl Daryl Dave David Dawn Dean DeAndre Deandre Deborah Debra Debbie Deion Delores
  Demetrius Denise Dennis Denny Denzel Derek Derrick Deshawn Desmond Devin Devon Diana Diane Diego Dina Dinah Dmitry Dolores Dominic Dominique
  Don Donald Donna Doreen Doris Dorothy Doug Duane Duncan Dustin Dwayne Dwight Dwyane Dylan Earl Ed Eddie Edgar Edith Edmund Eduardo Edward
  Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elizabeth Ella Ellen Elliot Elliott Elmer Elsie Emily Emma Enrique Eric Erica
  Erik Erin Ernest Esther Ethan Eugene Eva Evan Evelyn Fatima Felicia Felix Fernando Fiona Floyd Frances Francis Francisco Frank Franklin
  Fred Freddie Frederick Gabriel Gabrielle Gail Gareth Garrett Gary Gavin Gemma Gene Geoffrey George Gerald Gerard Gilbert
  Gina Gladys Glen Glenn Gloria Gordon Graham Greg Gregory Greta Gretchen Guillermo Gustavo Guy Gwen Hannah Hans Harold Harriet
  Harry Harvey Hassan Hazel Heather Hector Heidi Helen Henry Herbert Herman Hillary Holly Howard Hugh Hugo Ian Ibrahim
  Igor Ingrid Irene Iris Irving Isaac Isabel Isabella Isaiah Ivan Jackie Jacob Jacqueline Jacques Jake Jamal Jamie James Jan Jane Janet
  Janice Jared Jasmine Jason Javier Jay Jean Jeanette Jeff Jeffrey Jenna Jennifer Jenny Jeremiah Jeremy Jermaine Jerome Jerry Jesse Jessica Jill
  Jim Jimmy Joan Joann Joanna Joanne Joe Joel Johan Johann John Johnny Jon Jonah Jonathan Jorge Jose José Josef Joseph Josh Joshua Josie
  Joyce Juan Juanita Judith Judy Julia Julian Julie Juliet Justin Kaitlyn Kareem Karen Karl Kate Katherine Kathleen Kathryn Kathy
  Katie Keisha Keith Kelly Kelvin Ken Kendra Kenneth Kenny Kerry Kevin Khalid Kim Kimberly Kirk Kirsten Kristen Kristin Kristina Kurt
  Kyle Lamar Larry Latoya Laura Lauren Laurie Lawrence LeBron Leah Lee Leo Leon Leonard Leroy Leslie Lewis Liam Lillian Linda Lindsay Lindsey Lisa
  Lloyd Logan Lois Lonnie Loretta Lori Lorraine Louis Louise Lucas Lucy Luis Luke Lydia Lyle Lynn Lynndie Mackenzie Maggie Malcolm Malik Mandy
  Marc Marcel Marco Marcus Margaret Maria Marie Marilyn Mario Marion Marjorie Marlene Marlon Marshall Martha Martin Marvin
  Mary Mathew Matt Matthew Maureen Maurice Max Maxine Megan Meghan Mehmet Melanie Melinda Melissa Melvin Meredith Michael Michel Michele Michelle
  Miguel Mike Mildred Milton Mindy Miranda Mitchell Mohamed Mohammad Mohammed Molly Monica Montell Muhammad Mustafa Nadia Nancy Naomi
  Natalie Natasha Nate Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicole Nigel Nikki Nina Noah Noel Nora Norma Norman Olga Oliver Olivia Omar
  Oscar Otis Otto Owen Pablo Pam Pamela Pat Patricia Patrick Patty Paul Paula Pauline Pedro Peggy Percy Pete Peter Phil Philip Phillip Phyllis
  Pierre Preston Quentin Quincy Rachael Rachel Ralph Ramon Randall Randy Raul Ray Raymond Rebecca Reggie Regina Reginald Renee
  Rhonda Ricardo Richard Rick Ricky Rita Rob Robert Roberta Roberto Robin Rodney Roger Roland Ron Ronald Ronnie Rosa Rosemary Ross Roxanne
  Roy Ruby Rudolph Rudy Russell Ruth Ryan Sabrina Sally Sam Samantha Samuel Sandra Sandy Sara Sarah Scott Sean Sebastian Serena Serge
  Sergei Seth Shane Shannon Sharon Shaun Shawn Sheila Shelby Shelley Sherri Sherry Shirley Sidney Simon Simone Sonia Sophia Sophie
  Spencer Stacey Stacy Stan Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Susan Susanna Susie Suzanne Sven Sylvia
  Tamara Tammy Tania Tanya Tara Taylor Ted Terence Teresa Terrance Terrell Terrence Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Todd
  Tom Tommy Toni Tony Tonya Tracy Travis Trent Trevor Tristan Troy Tyler Tyrone Tyson Ursula Valerie Vanessa Vera Vernon Veronica Vicki Vickie
  Vincent Vivian Vladimir Wade Wallace Wally Walter Wanda Warren Wayne Wendell Wendy Wesley Whitney Wilbur Wilfred Willard William Willie Wilma
  Winston Yolanda Yusuf Yvonne Zach Zachary Zoe Bubba Bushrod Booker Grover Dinesh Priya Kerry-Ann Mary-Ann Jean-Paul Jean-Pierre Mo Naftali
  Jack Lance Lena Luther Nadine Neal Oprah Rex Rory Roderick Shaquille Tanner Trey
  Vince Zion Zane Ike Ida Jade Jaden Jayden Kayla Makayla Madeline Peyton Jalen Jaylen Marquis Malachi Micah Levi Luca Leonardo Lorenzo Luigi
  Giovanni Giorgio Matteo Paolo Stefano Silvio Rafael Sergio Svetlana Tatiana Natalia Yuri Olena Oleg Pavel Petr Piotr Wojciech
  Katarzyna Klaus Helmut Dieter Uwe Wolfgang Anders Lars Björn Bjorn Magnus Nils Henrik Emmanuel Olivier Laurent Nicolas
  Thierry François Francois Didier Kylian Cristiano Lionel Neymar Luiz Joao João Xavier Ignacio Manuel Rodrigo Mahmoud Hussein Hossein Karim
  Nasser Tariq Faisal Zainab Layla Amina Aminata Mamadou Moussa Ousmane Abdoulaye Fatou Ismail
  Kwame Kofi Oluwaseun Chidi Tunde Emeka Thabo Sipho Hiroshi Kenji Yuki Wei Ravi Sanjay Anil Sunil Rajesh Vijay Deepak Arjun`)

/** Surnames that go behind a first name. Left out are those that are words or titles of news (King, Prince, Price, Bank). */
export const SURNAMES = words(`
  Adams Aiken Alexander Allen Anderson Andrews Armstrong Arnold Atkins Austin Bailey Baker Baldwin Ball Banks Barkley Barnes Barrett
  Barris Bauer Beckham Bell Bennett Berry Bishop Black Blackwell Blair Blake Blankenship Bolton Boone Bowman Boyd Bradley Brady Brooks Brown Bruce Bryant Buckley Burke
  Burns Burrell Burton Bush Butler Byrd Campbell Campos Carlson Carpenter Carr Carroll Carter Castillo Castro Chambers Chandler Chapman Chavez Christensen Clark Clarke
  Clarkson Cohen Cole Coleman Collins Cook Cooper Cox Crawford Cruz Cunningham Curtis Daniels Daly Davidson Davies Davis Dawson Day Delgado Diaz
  Dixon Douglas Doyle Duncan Dunn Edwards Elliott Ellis Engle Evans Everett Farmer Ferguson Fernandez Ferrell Fisher Fitzgerald Fleming Fletcher Flores Folau
  Ford Foster Fowler Fox Francis Franklin Fraser Frazier Freeman Gaines Garcia Gardner Garrett George Gibson Gilbert Glover Gomez Gonzales
  Gonzalez Gooding Goodman Goodwin Gordon Graham Gray Green Greene Griffin Griffith Griffiths Gutierrez Hall Hamilton Hamm Hammond
  Hansen Hanson Hardy Harper Harris Harrison Hart Harvey Hawkins Hayes Henderson Henley Henry Henson Hernandez Herrera Hicks Higgins
  Hill Hilton Hines Hoffman Holland Holmes Holt Hopkins Howard Howell Hudson Hughes Hunt Hunter Hurley Ingram Jackson Jacobs James
  Jefferson Jenkins Jennings Jensen Jimenez Johnson Johnston Jones Jordan Joseph Kelley Kelly Kennedy Khan Kim Kincaid Kingsley Klein Knight
  Kroeger Lambert Lane Larson Lawrence Lawson Lee Leonard Lewis Little Lloyd Logan Long Lopez Lowe Lucas Lynch Lyons Mack Mahomes Manning Marshall
  Martin Martinez Mason Matthews May Maynard McCarthy McCoy McDonald McGuire McKinney McLaughlin Mendoza Meyer Miles Miller Mills Mitchell Montgomery
  Moore Morales Moreno Morgan Morris Morrison Moses Moss Murphy Murray Myers Nash Neal Nelson Newman Nguyen Nichols Nixon Nunez Obrien O'Brien
  O'Connor O'Keeffe O'Neill O'Neal Oliver Olsen Olson Ortega Ortiz Owen Owens Palmer Parker Parsons Patel Patrick Patterson Payne Peele Pena Perez Perkins Perry
  Peters Peterson Phillips Pickford Pierce Poole Porter Powell Quinn Ramirez Ramos Ramsey Reed Reid Reynolds Rhodes Rice Richards Richardson Riley Rivera
  Roberts Robertson Robinson Rodgers Rodriguez Rogers Romero Rose Ross Ruiz Russell Ryan Salazar Sanchez Sanders Sandoval Santiago
  Saunders Schmidt Schneider Schroeder Schultz Schwartz Scott Sharp Shaw Shelton Shepherd Sherman Silva Simmons Simon Simpson Sims Singh
  Smith Snyder Spears Spencer Spieth Stanley Stephens Stevens Stewart Stone Strickland Sullivan Sutton Taylor Terry Thomas Thompson Thorne Torres
  Townsend Tucker Turner Tyler Valdez Vargas Vasquez Vaughn Wade Wagner Walker Wallace Walsh Walters Walton Ward Warner Warren Washington
  Watkins Watson Watts Weaver Webb Weber Webster Welch Wells West Wheeler White Whitehead Williams Williamson Willis Wilson Winters Wolf Wolfe Wong Wood
  Woods Wright Yates Young Zimmerman Henderson-Smith Hasay Larsson Clarkson Adesanya Keyes Houghton Arie Kutcher Irving Breed`)
