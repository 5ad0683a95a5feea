import { topicTable } from '../topic-table.js';

/** Topics of mathematics and statistics. */
export const mathematicsTopics = topicTable(`
pure-mathematics < mathematics | Reine Mathematik | pure mathematics
applied-mathematics < mathematics | Angewandte Mathematik | applied mathematics
foundations-of-mathematics < mathematics | Mathematische Grundlagen; Grundlagen der Mathematik | foundations of mathematics
mathematical-logic < mathematics | Mathematische Logik | mathematical logic
set-theory < mathematics | Mengenlehre | set theory
model-theory < mathematics | Modelltheorie | model theory
proof-theory < mathematics | Beweistheorie | proof theory
category-theory < mathematics | Kategorientheorie | category theory
algebra < mathematics | Algebra | algebra
geometry < mathematics | Geometrie | geometry
topology < mathematics | Topologie | topology
mathematical-analysis < mathematics | Analysis; Infinitesimalrechnung | mathematical analysis; calculus
probability-theory < mathematics | Stochastik; Wahrscheinlichkeitstheorie; Wahrscheinlichkeitsrechnung | probability theory; probability; stochastics
numerical-analysis < mathematics | Numerische Mathematik; Numerik; numerische Verfahren | numerical analysis; numerical mathematics; numerical methods
discrete-mathematics < mathematics | Diskrete Mathematik | discrete mathematics
number-theory < mathematics | Zahlentheorie | number theory
mathematical-physics < mathematics | Mathematische Physik | mathematical physics
scientific-computing < mathematics | Wissenschaftliches Rechnen | scientific computing; computational science
mathematical-modelling < mathematics | Mathematische Modellierung; mathematische Modelle | mathematical modelling; mathematical models
financial-mathematics < mathematics | Finanzmathematik | financial mathematics; mathematical finance
actuarial-mathematics < mathematics | Versicherungsmathematik; Aktuarwissenschaft | actuarial mathematics; actuarial science
business-mathematics < mathematics | Wirtschaftsmathematik | business mathematics; mathematical economics
biomathematics < mathematics | Biomathematik | biomathematics; mathematical biology
engineering-mathematics < mathematics | Technomathematik | engineering mathematics; technomathematics
mathematics-education < mathematics | Mathematikdidaktik; Mathematikunterricht | mathematics education; didactics of mathematics; maths teaching
history-of-mathematics < mathematics | Geschichte der Mathematik | history of mathematics
game-theory < mathematics | Spieltheorie | game theory
chaos-theory < mathematics | Chaostheorie; nichtlineare Dynamik | chaos theory; nonlinear dynamics
dynamical-systems < mathematics | Dynamische Systeme | dynamical systems
optimization-theory < mathematics | Optimierungstheorie; Variationsrechnung | optimization theory; calculus of variations
control-theory < mathematics | Kontrolltheorie; mathematische Steuerungstheorie | control theory; optimal control
operations-research < mathematics | Operations Research; Unternehmensforschung | operations research; operational research
information-theory < mathematics | Informationstheorie | information theory
recreational-mathematics < mathematics | Unterhaltungsmathematik | recreational mathematics
computability < mathematics | Berechenbarkeit in der Mathematik; Rekursionstheorie | computability; recursion theory
linear-algebra < algebra | Lineare Algebra | linear algebra; matrices
abstract-algebra < algebra | Abstrakte Algebra | abstract algebra
commutative-algebra < algebra | Kommutative Algebra | commutative algebra
computer-algebra < algebra | Computeralgebra | computer algebra; symbolic computation
group-theory < algebra | Gruppentheorie | group theory
ring-theory < algebra | Ringtheorie | ring theory
representation-theory < algebra | Darstellungstheorie | representation theory
homological-algebra < algebra | Homologische Algebra | homological algebra
algebraic-geometry < geometry | Algebraische Geometrie | algebraic geometry
differential-geometry < geometry | Differentialgeometrie; Differenzialgeometrie | differential geometry
discrete-geometry < geometry | Diskrete Geometrie; Konvexgeometrie | discrete geometry; convex geometry
computational-geometry < geometry | Algorithmische Geometrie | computational geometry
descriptive-geometry < geometry | Darstellende Geometrie | descriptive geometry
trigonometry < geometry | Trigonometrie | trigonometry
fractal-geometry < geometry | Fraktale Geometrie; Fraktale | fractal geometry; fractals
algebraic-topology < topology | Algebraische Topologie | algebraic topology
geometric-topology < topology | Geometrische Topologie; Knotentheorie | geometric topology; knot theory
functional-analysis < mathematical-analysis | Funktionalanalysis | functional analysis
complex-analysis < mathematical-analysis | Komplexe Analysis; Funktionentheorie | complex analysis
harmonic-analysis < mathematical-analysis | Harmonische Analysis | harmonic analysis
measure-theory < mathematical-analysis | Maßtheorie | measure theory
differential-equations < mathematical-analysis | Differentialgleichungen; gewöhnliche Differentialgleichungen | differential equations; ordinary differential equations
partial-differential-equations < mathematical-analysis | Partielle Differentialgleichungen | partial differential equations
approximation-theory < mathematical-analysis | Approximationstheorie | approximation theory
stochastic-processes < probability-theory | Stochastische Prozesse | stochastic processes
queueing-theory < probability-theory | Warteschlangentheorie | queueing theory
random-matrices < probability-theory | Zufallsmatrizen | random matrices
monte-carlo-methods < probability-theory | Monte-Carlo-Verfahren; Monte-Carlo-Simulation | Monte Carlo methods; Monte Carlo simulation
combinatorics < discrete-mathematics | Kombinatorik | combinatorics
graph-theory < discrete-mathematics | Graphentheorie | graph theory
coding-theory < discrete-mathematics | Codierungstheorie | coding theory
integer-programming < discrete-mathematics | Ganzzahlige Programmierung; ganzzahlige Optimierung | integer programming
mathematical-statistics < statistics | Mathematische Statistik | mathematical statistics
bayesian-statistics < statistics | Bayessche Statistik; Bayes-Statistik | Bayesian statistics; Bayesian inference
descriptive-statistics < statistics | Deskriptive Statistik | descriptive statistics
multivariate-statistics < statistics | Multivariate Statistik; multivariate Verfahren | multivariate statistics; multivariate analysis
regression-analysis < statistics | Regressionsanalyse | regression analysis
design-of-experiments < statistics | Versuchsplanung; statistische Versuchsplanung | design of experiments; experimental design
sampling < statistics | Stichprobenverfahren; Stichprobentheorie | sampling; sampling methods
official-statistics < statistics | Amtliche Statistik | official statistics
spatial-statistics < statistics | Räumliche Statistik; Geostatistik | spatial statistics; geostatistics
survival-analysis < statistics | Überlebenszeitanalyse; Ereigniszeitanalyse | survival analysis
nonparametric-statistics < statistics | Nichtparametrische Statistik | nonparametric statistics
biometry < statistics | Biometrie; medizinische Biometrie | biometry; medical biometry
psychometrics < statistics | Psychometrie | psychometrics
industrial-statistics < statistics | Technometrie; industrielle Statistik | industrial statistics
statistical-software < statistics | Statistiksoftware; Statistikprogramme | statistical software
hypothesis-testing < statistics | Hypothesentests; statistische Tests | hypothesis testing; statistical tests
extreme-value-statistics < statistics | Extremwertstatistik | extreme value statistics
estimation-theory < statistics | Schätztheorie | estimation theory
linear-programming < optimisation | Lineare Optimierung; lineare Programmierung | linear programming; linear optimization
convex-optimization < optimisation | Konvexe Optimierung | convex optimization
nonlinear-optimization < optimisation | Nichtlineare Optimierung | nonlinear optimization; nonlinear programming
stochastic-optimization < optimisation | Stochastische Optimierung | stochastic optimization
metaheuristics < optimisation | Metaheuristiken; evolutionäre Algorithmen; genetische Algorithmen | metaheuristics; evolutionary algorithms; genetic algorithms
multi-objective-optimization < optimisation | Mehrzieloptimierung | multi-objective optimization
robust-optimization < optimisation | Robuste Optimierung | robust optimization
constraint-programming < optimisation | Constraint-Programmierung | constraint programming
finite-element-method < numerical-analysis | Finite-Elemente-Methode; FEM | finite element method; finite elements
numerical-linear-algebra < numerical-analysis | Numerische Lineare Algebra | numerical linear algebra
inverse-problems < numerical-analysis | Inverse Probleme | inverse problems
uncertainty-quantification < numerical-analysis | Unsicherheitsquantifizierung | uncertainty quantification
`);
