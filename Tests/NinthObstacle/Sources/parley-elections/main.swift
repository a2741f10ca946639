import Elections
import ParleyCommand
import ParleyObstacles

ParleyCommand.main(Obstacles.all + [ElectionsRules.self])
